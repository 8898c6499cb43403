	return sale.Day + "," + sale.Film + "," + strconv.Itoa(sale.Seats) + "," + strconv.Itoa(sale.Cents)
}
