import alerts from './alerts.json';
import cases from './cases.json';
import chat from './chat.json';
import common from './common.json';
import contact_card from './contact_card.json';
import factors from './factors.json';
import freeze from './freeze.json';
import identity from './identity.json';
import keeping from './keeping.json';
import limits from './limits.json';
import notice from './notice.json';
import parts from './parts.json';
import payees from './payees.json';
import problems from './problems.json';
import reviews from './reviews.json';
import security from './security.json';
import step_up from './step_up.json';
import wallet from './wallet.json';

export default {
  alerts,
  cases,
  chat,
  common,
  contact_card,
  factors,
  freeze,
  identity,
  keeping,
  limits,
  notice,
  parts,
  payees,
  problems,
  reviews,
  security,
  step_up,
  wallet,
};
