	var order Order
	err := json.Unmarshal(cart, &order)
	return Order{Item: order.Item, Count: order.Count, Price: prices[order.Item], Status: "new"}, err
}
