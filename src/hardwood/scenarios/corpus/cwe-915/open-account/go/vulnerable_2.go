	account, err := RestoreAccount(posted)
	if err == nil && account.Balance > 0 {
		account.Balance = 0
	}
	return account, err
}
