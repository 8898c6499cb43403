	name := strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;").Replace(p.Nickname)
	return fmt.Sprintf("<li>%s <em>%d points</em></li>", name, p.Points)
}
