	result := bill{}
	for _, line := range strings.Split(order, "\n") {
		words := strings.Fields(line)
		if len(words) == 0 {
			continue
		}
		number, err := strconv.ParseUint(words[0], 10, 31)
		if err != nil {
			return result, errUnreadable
		}
		name := strings.Join(words[1:], " ")
		found := s[name]
		if found == nil || found.pieces < 1 {
			continue
		}
		sold := int(number)
		if found.pieces < sold {
			sold = found.pieces
		}
		found.pieces -= sold
		price := sold * found.cents
		result.lines = append(result.lines, strconv.Itoa(sold)+" "+name+" "+euros(price))
		result.cents += price
	}
	if result.cents < 50*100 {
		return result, nil
	}
	result.lines = append(result.lines, "discount "+euros(500))
	result.cents -= 500
	return result, nil
}
