  const parts = text.replaceAll(']]>', ']]]]><![CDATA[>');
  return `<note><text><![CDATA[${parts}]]></text><signed>no</signed></note>`;
}
