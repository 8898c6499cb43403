	return fmt.Sprintf("<li>%s <em>%d points</em></li>", p.Nickname, p.Points)
}
