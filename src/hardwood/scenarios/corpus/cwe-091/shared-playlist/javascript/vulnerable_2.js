  let xml = '';
  for (const title of titles) {
    xml += `<song><![CDATA[${title}]]></song>`;
  }
  return xml;
}
