	return fmt.Sprintf("card %d holds %s, wish: %s\n", hold.Card, hold.Title, hold.Wish)
}
