    text = text.replace("]]>", "]]]]><![CDATA[>")
    return f"<note><time>{stamp(moment)}</time><text><![CDATA[{text}]]></text><dose>{dose}</dose></note>"
