package main

import (
	"encoding/json"
	"fmt"
	"strings"
)

// The print queue is a text, queue.txt: its lines wait there until the shop opens,
// and then the shell runs them one by one.

const copiesMax = 50

// Job is what the website sends.
type Job struct {
	Printer, File string
	Copies        int
}

// LoadJob reads a job from JSON.
func LoadJob(text string) (job Job, err error) {
	err = json.NewDecoder(strings.NewReader(text)).Decode(&job)
	if job.Copies > copiesMax {
		job.Copies = copiesMax
	}
	return job, err
}

// ReprintCommand prints an old job again: lp -i JOB -n COPIES
func ReprintCommand(number, copies int) string {
	return fmt.Sprintf("lp -i %d -n %d", number, copies)
}

// Command prints the job's file on its printer: lp -d PRINTER FILE
func (job Job) Command() string {
