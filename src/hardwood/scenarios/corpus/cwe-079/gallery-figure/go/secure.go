	g.add(`<img src="/large/%d.jpg" alt="%s">`, number, template.HTMLEscapeString(title))
}
