import { Form as AntForm, Button, Checkbox, ConfigProvider, Spin, Steps } from 'antd4';
import zhCN from 'antd4/es/locale/zh_CN';
import type { ReactElement, ReactNode } from 'react';
import { useState } from 'react';
import { counts } from '../../practice/expose-model';
import type { Block } from '../../practice/form-spec';
import { type FormStore, useForm } from '../../practice/form-store';
import { switches } from '../../practice/switches';
import { useWizard } from '../../practice/use-wizard';
import { controls } from './controls';
import { pageNames, steps } from './steps';

const addressOf = (step: number): string =>
  `/pcContainer/formpage?page=${pageNames[step]}&pageAction=init&orderType=100`;

function Module({ title, children }: { title: string; children: ReactNode }): ReactElement {
  return (
    <div className="module-item-wrap">
      <div className="module-title-item">
        <div className="info-name">
          <span>{title}</span>
        </div>
      </div>
      {children}
    </div>
  );
}

function BlockForm({ block, store }: { block: Block; store: FormStore }): ReactElement {
  const form = useForm(store);
  return (
    <Module title={block.title}>
      <AntForm labelCol={{ span: 6 }} wrapperCol={{ span: 14 }} className="icp-page-form">
        {block.fields
          .filter(({ shown }) => shown?.(form) ?? true)
          .map((field) => {
            const Control = controls[field.kind];
            if (!Control) throw new Error(`no control for ${field.kind}`);
            return (
              <AntForm.Item
                key={field.name}
                label={field.label}
                required={!field.optional}
                extra={field.help}
                data-field={field.name}
                {...(field.mark && { htmlFor: field.mark })}
              >
                <Control field={field} form={form} set={store.set} suggest={store.suggest} />
              </AntForm.Item>
            );
          })}
      </AntForm>
    </Module>
  );
}

function Confirm(): ReactElement {
  const [agreed, setAgreed] = useState(false);
  const agree = (ticked: boolean): void => {
    counts.consents++;
    setAgreed(ticked);
  };
  return (
    <Module title="信息确认">
      <p>请核对订单信息，提交后由备案专员初审。</p>
      <Checkbox checked={agreed} onChange={(event) => agree(event.target.checked)}>
        我已阅读并同意《互联网信息服务备案承诺书》
      </Checkbox>
      <p>
        <Button type="primary" onClick={() => counts.submits++}>
          提交备案
        </Button>
      </p>
    </Module>
  );
}

/** The filing system's shell with the wizard in it. */
export function App({ store }: { store: FormStore }): ReactElement {
  const wizard = useWizard(steps.length, addressOf);
  const last = wizard.step === steps.length - 1;
  return (
    <ConfigProvider locale={zhCN} {...(switches.prefix && { prefixCls: switches.prefix })}>
      <div className="practice-banner" role="note">
        <strong>练习用页面 · 非官方</strong>
        <span>只在这台电脑上运行，填写的内容不会提交到任何地方</span>
      </div>
      <header className="icp-header">ICP 代备案管理系统</header>
      <main className="icp-content">
        <Steps size="small" current={wizard.step} items={steps.map(({ title }) => ({ title }))} />
        {!wizard.ready && <Spin className="icp-spin" />}
        {wizard.ready &&
          steps[wizard.step]?.blocks.map((block) => <BlockForm key={block.title} block={block} store={store} />)}
        {wizard.ready && last && <Confirm />}
        <div className="icp-actions">
          {wizard.step > 0 && <Button onClick={wizard.back}>上一步</Button>}
          <Button onClick={() => counts.saves++}>保存草稿</Button>
          {!last && (
            <Button type="primary" onClick={wizard.next}>
              {wizard.step === 0 ? '验证备案类型' : '下一步'}
            </Button>
          )}
        </div>
      </main>
    </ConfigProvider>
  );
}
