  const plain = text.replace(']]>', ']]&gt;');
  return '<note><text><![CDATA[' + plain + ']]></text><signed>no</signed></note>';
}
