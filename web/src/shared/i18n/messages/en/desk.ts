import case_desk from './case_desk.json';
import customers from './customers.json';
import desk from './desk.json';
import incidents from './incidents.json';
import law from './law.json';
import mails from './mails.json';
import parties from './parties.json';
import payment_policies from './payment_policies.json';
import rule_desk from './rule_desk.json';
import supervision from './supervision.json';

/** What is read at the desk alone, so that no wallet waits for it. */
export default {
  case_desk,
  customers,
  desk,
  incidents,
  law,
  mails,
  parties,
  payment_policies,
  rule_desk,
  supervision,
};
