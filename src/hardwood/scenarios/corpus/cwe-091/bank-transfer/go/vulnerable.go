	return fmt.Sprintf(order, "customer", reference, euros)
}
