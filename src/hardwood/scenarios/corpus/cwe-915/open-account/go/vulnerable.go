	account := &Account{}
	err := json.Unmarshal(posted, account)
	return account, err
}
