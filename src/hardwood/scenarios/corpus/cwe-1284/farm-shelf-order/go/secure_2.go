	sold := g.pieces
	if wanted < sold {
		sold = wanted
	}
	if sold > 0 {
		price := sold * g.cents
		g.pieces -= sold
		b.cents += price
		b.lines = append(b.lines, strconv.Itoa(sold)+" "+name+" "+euros(price))
	}
	return nil
}
