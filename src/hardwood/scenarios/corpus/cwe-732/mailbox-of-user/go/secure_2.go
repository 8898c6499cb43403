	err := os.Mkdir(mailbox(user), 0o777)
	if os.IsExist(err) {
		return nil
	}
	if err != nil {
		return err
	}
	return os.Chmod(mailbox(user), 0o700)
}
