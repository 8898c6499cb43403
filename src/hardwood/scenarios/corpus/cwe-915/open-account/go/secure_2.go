	account, err := RestoreAccount(posted)
	if err != nil {
		return nil, err
	}
	account.Balance = 0
	account.IsAdmin = false
	return account, nil
}
