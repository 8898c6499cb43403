	var item strings.Builder
	item.WriteString("<li>")
	for _, c := range p.Nickname {
		if strings.ContainsRune(`<>&"'`, c) {
			fmt.Fprintf(&item, "&#%d;", c)
		} else {
			item.WriteRune(c)
		}
	}
	fmt.Fprintf(&item, " <em>%d points</em></li>", p.Points)
	return item.String()
}
