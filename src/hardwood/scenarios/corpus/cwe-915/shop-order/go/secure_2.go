	var sent struct {
		Item  string
		Count int
	}
	if err := json.Unmarshal(cart, &sent); err != nil {
		return Order{}, err
	}
	order := Order{Price: prices[sent.Item], Status: "new"}
	order.Item, order.Count = sent.Item, sent.Count
	return order, nil
}
