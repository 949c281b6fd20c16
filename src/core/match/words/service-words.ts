/** What is asked of an app, its package, the cloud resource and the filing itself, in all wordings, parted by spaces. */
export const serviceWords = {
  serviceKind: `要备案的是 备案的是 要备案什么 备案什么 服务类型网站APP 备案内容类型 应用服务类型 互联网服务类型 互联网信息服务类型 服务形态 备案服务类型 服务类型 接入服务类型 互联网应用服务类型
    备案对象 备案产品类型 申请备案的服务 信息服务类型`,
  scenario: '备案类型 备案场景 业务类型 办理类型 备案方式 备案事项 办理事项 备案申请类型 订单类型 备案操作',
  supplement: `其他补充材料 补充材料 其他材料 其他附件 辅助材料 其他证明材料 补充资料 其他资料 附加材料 补充附件 其他证明文件
    其他补充资料 服务补充材料 更多材料 其他上传材料 其他文件`,
  commitment: `承诺书 真实性承诺书 ICP备案信息真实性承诺书 互联网信息服务备案承诺书 网站备案承诺书 网站承诺书 单位承诺书
    真实性核验单 核验单 网站备案信息真实性核验单 备案信息真实性核验单 承诺函 责任承诺书 安全责任书 网络安全责任书
    安全承诺书 网络信息安全承诺书 责任书`,
  resource: `部署在哪台云主机 部署在哪台服务器 备案使用的服务器 备案所用服务器 备案用的云主机 云资源 资源类型 资源 服务器实例 云服务器实例 实例 云产品 云服务类型 产品类型 云资源类型 备案服务器 云服务器
    服务器类型 主机实例 云主机 云主机实例 ECS实例 服务器资源 接入资源 资源实例 产品验证 备案产品 云产品类型
    服务器名称 关联服务器 绑定服务器 轻量应用服务器`,
  authCode: `授权码 备案服务号 服务号 备案码 服务码 备案服务编号 备案申请码 备案凭证 备案凭证码 资源授权码 备案口令码
    备案资源码 备案校验码 实例授权码 接入码`,
  usesSdk: `是否使用SDK 接入第三方SDK 第三方SDK 外部SDK 集成SDK 集成第三方SDK 引用SDK 使用SDK
    接入外部SDK 引入第三方SDK 调用第三方SDK 嵌入第三方SDK 接入SDK 有没有用第三方SDK 引入SDK
    内嵌SDK 用到的SDK 使用其他SDK`,
  providesSdk: `提供SDK 提供SDK服务 输出SDK 对外提供SDK服务 给别人提供SDK 给别人用的SDK 供他人使用的SDK 提供对外SDK 自研SDK 向第三方提供SDK
    向外提供SDK 对外开放SDK`,
  package: `包名 BUNDLEID 包名BUNDLEID 软件包名 应用包名 安装包名 APP包名 程序包名 应用标识 软件包名称
    包名称 APPLICATIONID 应用包标识 安卓包名 PACKAGENAME PACKAGE
    包标识 应用标识符 软件包标识 安装包名称 鸿蒙包名 苹果包名`,
  publicKey: '模数 公钥 证书公钥 签名公钥 应用公钥 RSA公钥 公钥值 公钥内容 签名证书公钥 APP公钥 公钥MODULUS',
  fingerprint: `签名MD5值 签名MD5 证书MD5 证书MD5指纹 MD5值 签名SHA1 SHA1值 证书SHA1指纹
    签名MD5值SHA1 签名指纹 证书指纹 签名值 签名MD5SHA1 MD5 SHA1 特征值 证书特征值 应用签名
    APP签名 证书签名 签名证书MD5 签名证书指纹 签名证书MD5值 证书MD5值 SHA1指纹 MD5指纹 指纹
    证书SHA1 证书SHA1值 证书SHA1签名 签名信息 签名证书SHA1 证书MD5签名 MD5签名 签名摘要
    SHA256 数字签名 SHA256指纹 指纹值 应用签名MD5 签名特征值 签名SHA1值 包签名 应用包签名`,
  platform: `支持的系统 运行在哪个系统 运行在什么系统 运行于什么系统 所属系统 运行平台 平台类型 系统平台 操作系统 平台 支持平台 运行系统 手机系统 系统类型 运行环境 支持系统 终端系统 适配系统
    客户端类型`,
  appDescription: `功能介绍 功能描述 功能简介 应用介绍 应用简介 应用描述 功能 产品介绍 软件功能 APP简介 APP介绍 小程序简介
    小程序介绍 核心功能`,
  screenshots:
    '真机截图 真机运行截图 实机截图 运行截图 界面截图 截图 页面截图 运行界面截图 功能截图 运行画面 运行效果图 首页截图',
  icon: '图标 ICON 桌面图标 应用LOGO APPLOGO 小程序LOGO',
  userCount: '访问人数 用户规模 目前用户规模 用户数量 用户量 用户数 注册用户数 用户总数 注册用户量 累计用户 累计用户数',
  operation: '运营现状 现状 运营情况 运营状态 运行情况 运行状态 上线状态 运营状况',
} as const satisfies Record<string, string>;
