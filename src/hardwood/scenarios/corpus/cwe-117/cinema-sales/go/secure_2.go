	film := strings.FieldsFunc(sale.Film, func(r rune) bool { return r == ',' || r < ' ' })
	values := []string{sale.Day, strings.Join(film, ";"), strconv.Itoa(sale.Seats), strconv.Itoa(sale.Cents)}
	return strings.Join(values, ",")
}
