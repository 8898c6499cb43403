	var job Job
	if err := json.Unmarshal(params, &job); err != nil {
		return err
	}
	queue = append(queue, job)
	return nil
}
