	line := fmt.Sprint("card ", hold.Card, " holds ") + hold.Title
	return line + ", wish: " + strings.TrimSpace(hold.Wish) + "\n"
}
