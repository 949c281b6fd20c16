/** What forms beside a filing ask, in words that hold a word of ours: nothing of the catalogue answers it. */
export const noFieldWords = [
  // The police, and numbers of other registers and papers.
  '公安机关 属地公安机关 属地网安 网安部门 网监部门 公安备案省份 公安备案地区 管辖单位 管辖单位名称 管辖机关',
  '公安备案号 公安备案编号 公安联网备案号 公安机关备案号 联网备案号 联网备案编号 网安备案号 公网安备号 公安网备案号',
  '算法备案号 算法备案编号 备案算法编号 算法已有备案编号 安全员证书编号 从业证书编号 资格证书编号',
  // The ministry of a trade is nobody's upper unit.
  '行业主管部门 行业主管部门名称 上级行业主管部门 上级行业主管部门名称 行业主管单位 行业主管机构',
  // What is given up, and where a number stands.
  '旧IP 旧IP地址 原IP 原IP地址 变更前IP 变更前IP地址 IP的物理位置 IP的位置 IP所在位置 IP所在地 旧域名 原域名 变更前域名',
  // A password that is only being made.
  '新密码 新备案密码 确认新密码 确认备案密码 重复新密码 再次输入新密码',
  // Addresses of other pages.
  '后台网址 后台地址 管理后台网址 管理后台地址 备案地址 备案链接地址 网安备案链接 公安备案链接 公安备案网址',
  '资料网址 材料网址 文档网址 视频网址 图片网址 文件网址 应用商店网址 应用商店地址 应用市场网址 应用市场地址 应用市场下载地址',
  // The network behind a site.
  '互联网地址 使用互联网地址 单位使用互联网地址 网关 网关IP 网关IP地址 内网IP 内网IP地址 私网IP 私网IP地址 内网地址 子网掩码 IP类型 IP地址类型 IP归属地 IP位置 IP物理位置 使用方式 分配方式 服务器操作系统 机房名称 所属机房 接入机房 机柜 机位 机柜机位',
  '域名服务器 域名服务器IP 域名服务器IP地址 DNS服务器 DNS服务器IP 主机名 服务器主机名 接入端口 接入端口名称 域名验证 域名验证方式 验证方式 云平台账号 云平台名称 技术服务名称',
  // Where an APP or a message appears, and what is told of it.
  '所属平台 宿主平台 上架平台 发布平台 投放平台 副标题 网站副标题 更新内容 更新说明 版本说明 版本描述 申请说明',
  '日活跃用户数 日活跃用户 日活用户数 日活用户 日活 日活跃人数 DAU',
  '模板名称 签名内容 签名用途 签名来源',
  // Who else stands behind a service, and the register that is nobody's provider.
  '模型提供单位 模型提供方 模型提供商 模型上线备案号 域名注册局 域名管理机构 域名注册管理局',
  // Pictures that are no paper of ours.
  '操作码备注 授权码备注 原备案截图 原备案小程序截图 原备案APP截图 原备案信息截图 手持单位证件 手持单位证件图片 手持营业执照 手持执照 备案截图 备案详情截图 备案信息截图 备案查询截图 备案公示截图 公示截图',
  // The licence to do business over the network is no permit of what a site is about.
  '增值电信业务经营许可证 增值电信业务经营许可证号 增值电信业务经营许可证编号 增值电信许可证 增值电信许可证号 增值电信业务许可证号 电信业务经营许可证号 EDI许可证号',
  // Days of a licence that are no end of it.
  '营业执照登记日期 营业执照成立日期 营业执照注册日期 营业执照核准日期 营业执照发证日期 营业执照签发日期 住所产权单位 网关所在地址 网关地址',
  // Spans, regions and codes of other things.
  '备案有效期 ICP备案有效期 国家代码 国家区号 经营区域 主要经营区域 业务区域 覆盖区域',
].join(' ');
