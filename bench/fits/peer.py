"""Answers the questions of `questions.ts` with NumPy and SciPy, as a notebook would: reads JSON from standard input, writes JSON."""

import json
import sys
import time

import numpy as np
import scipy
from scipy.optimize import minimize
from scipy.special import betaln, gammaln

ROUNDS = 5


def fit(negative, start):
    found = minimize(negative, start, method="Nelder-Mead", options={"xatol": 1e-8, "fatol": 1e-8, "maxiter": 10_000})
    return np.exp(found.x).tolist()


def bgnbd(histories):
    x, recency, age = (np.array([row[key] for row in histories], float) for key in ("repeats", "recency", "age"))

    def negative(logs):
        r, alpha, a, b = np.exp(logs)
        common = gammaln(r + x) - gammaln(r) + r * np.log(alpha)
        stayed = betaln(a, b + x) - betaln(a, b) - (r + x) * np.log(alpha + age)
        back = np.maximum(x, 1)
        left = betaln(a + 1, b + back - 1) - betaln(a, b) - (r + x) * np.log(alpha + recency)
        return -np.sum(common + np.where(x > 0, np.logaddexp(stayed, left), stayed))

    return fit(negative, np.zeros(4))


def sbg(leavers):
    left, seen = np.array(leavers["left"], float), np.array(leavers["seen"], float)
    ages = np.arange(len(seen))

    def negative(logs):
        a, b = np.exp(logs)
        there = np.exp(betaln(a, b + ages) - betaln(a, b))
        return -(np.sum(left * np.log(there[:-1] - there[1:])) + np.sum(seen * np.log(there)))

    return fit(negative, np.array([0.0, 0.5]))


def shapley(data):
    channels = data["channels"]
    count = 1 << channels
    converted, every = np.zeros(count), np.zeros(count)
    for journey in data["journeys"]:
        bits = 0
        for channel in journey["touches"]:
            bits |= 1 << channel
        converted[bits] += journey["conversions"]
        every[bits] += journey["conversions"] + journey["nulls"]
    sets = np.arange(count)
    for channel in range(channels):
        having = sets[(sets >> channel) & 1 == 1]
        converted[having] += converted[having ^ (1 << channel)]
        every[having] += every[having ^ (1 << channel)]
    worth = np.divide(converted, every, out=np.zeros(count), where=every > 0)
    sizes = np.array([bin(one).count("1") for one in range(count)])
    weight = np.exp(gammaln(sizes + 1) + gammaln(channels - sizes) - gammaln(channels + 1), where=sizes < channels, out=np.zeros(count))
    values = []
    for channel in range(channels):
        without = sets[(sets >> channel) & 1 == 0]
        values.append(np.sum(weight[without] * (worth[without | (1 << channel)] - worth[without])) * every[-1])
    return [float(value) for value in values]


def markov(data):
    channels = data["channels"]
    start, conversion, leaving = np.zeros(channels), np.zeros(channels), np.zeros(channels)
    between = np.zeros((channels, channels))
    for journey in data["journeys"]:
        weight = journey["conversions"] + journey["nulls"]
        touches = journey["touches"]
        steps = [one for at, one in enumerate(touches) if at == 0 or one != touches[at - 1]]
        start[steps[0]] += weight
        conversion[steps[-1]] += journey["conversions"]
        for at, channel in enumerate(steps):
            leaving[channel] += weight
            if at + 1 < len(steps):
                between[channel, steps[at + 1]] += weight
    start /= start.sum()
    between, conversion = between / leaving[:, None], conversion / leaving
    rate = lambda keep: start[keep] @ np.linalg.solve(np.eye(len(keep)) - between[np.ix_(keep, keep)], conversion[keep])
    whole = rate(np.arange(channels))
    return [1 - rate(np.delete(np.arange(channels), channel)) / whole for channel in range(channels)]


ANSWERS = {"bgnbd": bgnbd, "sbg": sbg, "shapley": shapley, "markov": markov}
given = json.load(sys.stdin)
answered = {}
for name, data in given.items():
    times = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        answer = ANSWERS[name](data)
        times.append(1000 * (time.perf_counter() - began))
    answered[name] = {"milliseconds": sorted(times)[ROUNDS // 2], "answer": answer}
json.dump({"by": f"NumPy {np.__version__}, SciPy {scipy.__version__}", "answered": answered}, sys.stdout)
