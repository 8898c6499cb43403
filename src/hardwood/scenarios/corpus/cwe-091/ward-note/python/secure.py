    text = text.replace("]]>", "]]]]><![CDATA[>")
    return f"<note><text><![CDATA[{text}]]></text><signed>no</signed></note>"
