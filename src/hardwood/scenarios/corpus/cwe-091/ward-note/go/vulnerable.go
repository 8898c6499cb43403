	return fmt.Sprintf("<note><text><![CDATA[%s]]></text><signed>no</signed></note>", text)
}
