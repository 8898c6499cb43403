  let xml = '';
  for (const title of titles) {
    const parts = title.split(']]>').join(']]]]><![CDATA[>');
    xml += `<song><![CDATA[${parts}]]></song>`;
  }
  return xml;
}
