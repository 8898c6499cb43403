	sold := g.pieces
	if wanted < sold {
		sold = wanted
	}
	price := sold * g.cents
	if price < 0 {
		price = 0
	}
	g.pieces -= sold
	b.cents += price
	b.lines = append(b.lines, strconv.Itoa(sold)+" "+name+" "+euros(price))
	return nil
}
