    text = re.sub("]]+>", " >", text)
    return "<note><text><![CDATA[" + text + "]]></text><signed>no</signed></note>"
