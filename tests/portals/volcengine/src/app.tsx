import {
  Form as ArcoForm,
  Button,
  Card,
  Checkbox,
  ConfigProvider,
  type ConfigProviderProps,
  Spin,
  Steps,
} from '@arco-design/web-react';
import { type ReactElement, useState } from 'react';
import { asComponent } from '../../practice/as-component';
import { counts } from '../../practice/expose-model';
import type { Block } from '../../practice/form-spec';
import { type FormStore, useForm } from '../../practice/form-store';
import { switches } from '../../practice/switches';
import { useWizard } from '../../practice/use-wizard';
import { controls } from './controls';
import { steps } from './steps';

const Provider = asComponent<ConfigProviderProps>(ConfigProvider);
const addressOf = (step: number): string => `/beian/create/${['organiser', 'service', 'submit'][step]}`;

function BlockCard({ block, store }: { block: Block; store: FormStore }): ReactElement {
  const form = useForm(store);
  return (
    <Card title={block.title} bordered={false}>
      <ArcoForm labelCol={{ span: 5 }} wrapperCol={{ span: 15 }}>
        {block.fields
          .filter(({ shown }) => shown?.(form) ?? true)
          .map((field) => {
            const Control = controls[field.kind];
            if (!Control) throw new Error(`no control for ${field.kind}`);
            return (
              <ArcoForm.Item
                key={field.name}
                label={field.label}
                required={!field.optional}
                extra={field.help}
                data-field={field.name}
              >
                <Control field={field} form={form} set={store.set} suggest={store.suggest} />
              </ArcoForm.Item>
            );
          })}
      </ArcoForm>
    </Card>
  );
}

function Submit(): ReactElement {
  const [agreed, setAgreed] = useState(false);
  const agree = (ticked: boolean): void => {
    counts.consents++;
    setAgreed(ticked);
  };
  return (
    <Card title="提交审核" bordered={false}>
      <p>请核对备案信息。</p>
      <Checkbox checked={agreed} onChange={agree}>
        我已阅读并同意《备案服务协议》和《互联网信息服务备案承诺书》
      </Checkbox>
      <p>
        <Button type="primary" onClick={() => counts.submits++}>
          提交审核
        </Button>
      </p>
    </Card>
  );
}

/** The console's shell with the wizard in it. */
export function App({ store }: { store: FormStore }): ReactElement {
  const wizard = useWizard(steps.length, addressOf);
  const last = wizard.step === steps.length - 1;
  return (
    <Provider {...(switches.prefix && { prefixCls: switches.prefix })}>
      <div className="practice-banner" role="note">
        <strong>练习用页面 · 非官方</strong>
        <span>只在这台电脑上运行，填写的内容不会提交到任何地方</span>
      </div>
      <header className="console-header">火山引擎 · 备案</header>
      <main className="console-content">
        <Steps current={wizard.step + 1}>
          {steps.map(({ title }) => (
            <Steps.Step key={title} title={title} />
          ))}
        </Steps>
        {!wizard.ready && <Spin className="console-spin" />}
        {wizard.ready &&
          steps[wizard.step]?.blocks.map((block) => <BlockCard key={block.title} block={block} store={store} />)}
        {wizard.ready && last && <Submit />}
        <div className="console-actions">
          {wizard.step > 0 && <Button onClick={wizard.back}>上一步</Button>}
          <Button onClick={() => counts.saves++}>保存</Button>
          {!last && (
            <Button type="primary" onClick={wizard.next}>
              下一步
            </Button>
          )}
        </div>
      </main>
    </Provider>
  );
}
