	wish := hold.Wish
	if end := strings.IndexAny(wish, "\r\n"); end != -1 {
		wish = wish[:end]
	}
	return fmt.Sprintf("card %d holds %s, wish: %s\n", hold.Card, hold.Title, wish)
}
