import { type ReactElement, useState } from 'react';
import { Button, Card, Checkbox, Stepper } from 'tea-component';
import { counts } from '../../practice/expose-model';
import type { Block } from '../../practice/form-spec';
import { type FormStore, useForm } from '../../practice/form-store';
import { useWizard } from '../../practice/use-wizard';
import { AppFeatures, type Feature } from './app-features';
import { Fields } from './fields';
import { steps } from './steps';

const addressOf = (step: number): string =>
  step === 0
    ? '/beian/manage/verification'
    : `/beian/manage/process/2026112201/${['entity', 'service', 'material', 'submit'][step - 1]}`;

function BlockCard({
  block,
  store,
  features,
}: {
  block: Block;
  store: FormStore;
  features: Feature[];
}): ReactElement | null {
  const form = useForm(store);
  if (block.shown && !block.shown(form)) return null;
  const title =
    block.title === '负责人信息' ? `${form.serviceKind === 'APP' ? 'APP ' : '网站'}${block.title}` : block.title;
  return (
    <Card>
      <Card.Body title={title}>
        {block.title === 'APP 特征信息' ? (
          <AppFeatures store={store} features={features} />
        ) : (
          <Fields fields={block.fields} store={store} />
        )}
      </Card.Body>
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
    <Card>
      <Card.Body title="提交备案">
        <p>请仔细核对您的备案信息。</p>
        <Checkbox value={agreed} onChange={agree}>
          我已阅读并同意《腾讯云隐私声明》、《相关条款》和《互联网信息服务备案承诺书》
        </Checkbox>
        <p>
          <Button type="primary" htmlType="button" onClick={() => counts.submits++}>
            提交审核
          </Button>
        </p>
      </Card.Body>
    </Card>
  );
}

/** The console's shell with the wizard in it. */
export function App({ store, features }: { store: FormStore; features: Feature[] }): ReactElement {
  const wizard = useWizard(steps.length, addressOf);
  const step = steps[wizard.step];
  const last = wizard.step === steps.length - 1;
  return (
    <>
      <div className="practice-banner" role="note">
        <strong>练习用页面 · 非官方</strong>
        <span>只在这台电脑上运行，填写的内容不会提交到任何地方</span>
      </div>
      <header className="console-header">网站备案控制台</header>
      <main className="console-content">
        <Stepper
          steps={steps.map(({ title }, at) => ({ id: String(at), label: title }))}
          current={String(wizard.step)}
        />
        {!wizard.ready && <p>加载中…</p>}
        {wizard.ready &&
          step?.blocks.map((block) => <BlockCard key={block.title} block={block} store={store} features={features} />)}
        {wizard.ready && last && <Submit />}
        <div className="console-actions">
          {wizard.step > 0 && (
            <Button htmlType="button" onClick={wizard.back}>
              上一步
            </Button>
          )}
          <Button htmlType="button" onClick={() => counts.saves++}>
            保存草稿
          </Button>
          {!last && (
            <Button type="primary" htmlType="button" onClick={wizard.next}>
              {wizard.step === 0 ? '立即验证' : '下一步'}
            </Button>
          )}
        </div>
      </main>
    </>
  );
}
