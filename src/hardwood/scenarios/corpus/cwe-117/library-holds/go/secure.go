	wish := strings.NewReplacer("\r", " ", "\n", " ").Replace(hold.Wish)
	return fmt.Sprintf("card %d holds %s, wish: %s\n", hold.Card, hold.Title, wish)
}
