import common from './common.json';
import factors from './factors.json';
import identity from './identity.json';
import notice from './notice.json';
import problems from './problems.json';
import security from './security.json';
import wallet from './wallet.json';

export default { common, factors, identity, notice, problems, security, wallet };
