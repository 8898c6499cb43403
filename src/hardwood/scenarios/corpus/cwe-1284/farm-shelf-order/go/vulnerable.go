	if wanted > g.pieces {
		wanted = g.pieces
	}
	g.pieces -= wanted
	b.cents += wanted * g.cents
	b.lines = append(b.lines, fmt.Sprintf("%d %s %s", wanted, name, euros(wanted*g.cents)))
	return nil
}
