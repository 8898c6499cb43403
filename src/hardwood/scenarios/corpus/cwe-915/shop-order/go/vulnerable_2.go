	var order Order
	if err := json.Unmarshal(cart, &order); err != nil {
		return order, fmt.Errorf("cart: %w", err)
	}
	if order.Price == 0 {
		order.Price = prices[order.Item]
	}
	order.Status = "new"
	return order, nil
}
