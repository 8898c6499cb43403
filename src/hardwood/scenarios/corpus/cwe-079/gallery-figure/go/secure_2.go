	title = strings.ReplaceAll(title, "&", "&amp;")
	title = strings.ReplaceAll(title, `"`, "&#34;")
	g.add("<img src=\"/large/%d.jpg\" alt=\"%s\">", number, title)
}
