	changed := *a
	if err := json.Unmarshal(wish, &changed); err != nil {
		return err
	}
	a.Day = changed.Day
	a.Hour = changed.Hour
	a.Remark = changed.Remark
	return nil
}
