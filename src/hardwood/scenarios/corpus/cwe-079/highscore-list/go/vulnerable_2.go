	name := strings.Replace(p.Nickname, "<", "&lt;", 1)
	name = strings.Replace(name, ">", "&gt;", 1)
	return "<li>" + name + fmt.Sprintf(" <em>%d points</em></li>", p.Points)
}
