import { MinusCircleOutlined, PlusCircleOutlined, PlusOutlined } from '@ant-design/icons-vue';
import {
  Alert,
  Button,
  Card,
  Cascader,
  Checkbox,
  Col,
  ConfigProvider,
  DatePicker,
  Descriptions,
  Divider,
  Form,
  Input,
  InputNumber,
  Layout,
  Menu,
  Modal,
  Radio,
  Result,
  Row,
  Select,
  Steps,
  Table,
  Tag,
  Tree,
  Upload,
} from 'ant-design-vue';
import type { App } from 'vue';

const widgets = [
  [Alert, Button, Card, Cascader, Checkbox, Col, ConfigProvider, DatePicker, Descriptions],
  [Divider, Form, Input, InputNumber, Layout, Menu, Modal, Radio, Result, Row],
  [Select, Steps, Table, Tag, Tree, Upload],
].flat();

/** Makes the library's components and the few icons known to every template. */
export function registerWidgets(app: App): void {
  for (const widget of widgets) app.use(widget);
  app.component('PlusOutlined', PlusOutlined);
  app.component('PlusCircleOutlined', PlusCircleOutlined);
  app.component('MinusCircleOutlined', MinusCircleOutlined);
}
