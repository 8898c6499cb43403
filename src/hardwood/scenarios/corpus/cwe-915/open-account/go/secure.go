	var customer struct{ Company, IBAN string }
	err := json.Unmarshal(posted, &customer)
	return &Account{Company: customer.Company, IBAN: customer.IBAN}, err
}
