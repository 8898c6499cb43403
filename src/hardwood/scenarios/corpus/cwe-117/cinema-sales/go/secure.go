	film := strings.NewReplacer(",", " ", "\n", " ").Replace(sale.Film)
	return sale.Day + "," + film + "," + strconv.Itoa(sale.Seats) + "," + strconv.Itoa(sale.Cents)
}
