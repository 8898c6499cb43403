	text = strings.ReplaceAll(text, "]]>", "")
	return "<note><text><![CDATA[" + text + "]]></text><signed>no</signed></note>"
}
