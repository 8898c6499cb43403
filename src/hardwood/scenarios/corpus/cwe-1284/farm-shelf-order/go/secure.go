	var b bill
	for _, line := range strings.Split(order, "\n") {
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		number, name, _ := strings.Cut(line, " ")
		wanted, err := strconv.Atoi(number)
		if err != nil || wanted < 0 {
			return bill{}, errUnreadable
		}
		g, ok := s[strings.TrimSpace(name)]
		if !ok || g.pieces == 0 {
			continue
		}
		if wanted > g.pieces {
			wanted = g.pieces
		}
		g.pieces -= wanted
		b.cents += wanted * g.cents
		b.lines = append(b.lines, fmt.Sprintf("%d %s %s", wanted, strings.TrimSpace(name), euros(wanted*g.cents)))
	}
	if b.cents >= 5000 {
		b.cents -= 500
		b.lines = append(b.lines, "discount 5.00")
	}
	return b, nil
}
