/** Traditional characters, other ways to write, and signs, as far as the words of the rules need them: each, and what it is read as. */
const pairs = `
  員员 業业 務务 僅仅 導导 購购 優优 證证 護护 婦妇 嬰婴 歲岁 齡龄 戶户 農农 鎮镇 縣县 區区 漢汉 滿满 維维 爾尔 壯壮 鮮鲜 數数 敎教 無无 麼么 沒没 請请 擾扰 談谈 謝谢 絕绝 収收 誠诚 須须 寫写 註注 狀状
  況况 個个 幾几 對对 結结 離离 異异 懷怀 備备 產产 兒儿 狹狭 計计 劃划 檢检 驗验 測测 試试 殘残 礙碍 體体 陽阳 陰阴 親亲 屬属 負负 擔担 牽牵 掛挂 纏缠 適适 應应 為为 爲为 與与 從从 會会 開开 關关 學学
  歷历 條条 陸陆 壹一 貳二 參参 肆四 伍五 柒七 捌八 玖九 過过 還还 這这 長长 車车 間间 門门 內内 後后 衹只 祇只 隻只 單单 獨独 雙双 願愿 齊齐 壞坏 歡欢 團团 隊队 軍军 衛卫 電电 鐵铁 貨货 廠厂 場场 廚厨
  飯饭 館馆 鋪铺 醫医 藥药 師师 ♂男 ♀女 👨男 👩女 侽男 叁三 較较 職职
`;

export const simplified: ReadonlyMap<string, string> = new Map(
  pairs
    .trim()
    .split(/\s+/)
    .map((pair) => [...pair] as [string, string]),
);
