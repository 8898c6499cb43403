	order := Order{Status: "new"}
	err := json.Unmarshal(cart, &order)
	order.Price = prices[order.Item]
	return order, err
}
