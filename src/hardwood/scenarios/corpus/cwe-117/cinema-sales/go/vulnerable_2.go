	film := strings.ReplaceAll(sale.Film, "\n", " ")
	values := []string{sale.Day, film, strconv.Itoa(sale.Seats), strconv.Itoa(sale.Cents)}
	return strings.Join(values, ",")
}
