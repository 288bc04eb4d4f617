import { ConfigProvider, message } from 'antd';

import { Components } from './components.js';

// What is said stays when the page that said it is left: it hangs on no page.
ConfigProvider.config({ holderRender: (children) => <Components>{children}</Components> });

export { message };
