//! Eigenvalues of a small symmetric matrix: Householder tridiagonalisation and implicit QL
//! (Bowdler, Martin, Reinsch and Wilkinson, 1968; the form of EISPACK's tred2 and tql2).

/// Iterations for one eigenvalue; QL needs two or three.
const ITERATIONS: usize = 60;

/// Eigenvalues, largest first, and their vectors, one a row.
pub(super) fn symmetric(matrix: &[f64], size: usize) -> (Vec<f64>, Vec<Vec<f64>>) {
    let mut rows: Vec<Vec<f64>> = matrix.chunks(size.max(1)).map(<[f64]>::to_vec).collect();
    let (mut diagonal, mut beside) = tridiagonalise(&mut rows);
    let mut vectors = transposed(&rows);
    diagonalise(&mut diagonal, &mut beside, &mut vectors);
    let mut order: Vec<usize> = (0..size).collect();
    order.sort_by(|&a, &b| diagonal[b].total_cmp(&diagonal[a]).then(a.cmp(&b)));
    (
        order.iter().map(|&at| diagonal[at]).collect(),
        order.iter().map(|&at| std::mem::take(&mut vectors[at])).collect(),
    )
}

fn transposed(rows: &[Vec<f64>]) -> Vec<Vec<f64>> {
    (0..rows.len()).map(|column| rows.iter().map(|row| row[column]).collect()).collect()
}

/// Turns `v` into the orthogonal matrix that makes it tridiagonal; returns the diagonal and what is beside it.
fn tridiagonalise(v: &mut [Vec<f64>]) -> (Vec<f64>, Vec<f64>) {
    let n = v.len();
    let (mut d, mut e) = (v.last().cloned().unwrap_or_default(), vec![0.0; n]);
    for i in (1..n).rev() {
        let scale: f64 = d[..i].iter().map(|value| value.abs()).sum();
        let h = if scale == 0.0 {
            skip_row(v, &mut d, &mut e, i)
        } else {
            reflect_row(v, &mut d, &mut e, i, scale)
        };
        d[i] = h;
    }
    accumulate(v, &mut d);
    (d, e)
}

fn skip_row(v: &mut [Vec<f64>], d: &mut [f64], e: &mut [f64], i: usize) -> f64 {
    e[i] = d[i - 1];
    for j in 0..i {
        d[j] = v[i - 1][j];
        v[i][j] = 0.0;
        v[j][i] = 0.0;
    }
    0.0
}

fn reflect_row(v: &mut [Vec<f64>], d: &mut [f64], e: &mut [f64], i: usize, scale: f64) -> f64 {
    d[..i].iter_mut().for_each(|value| *value /= scale);
    let mut h: f64 = d[..i].iter().map(|value| value * value).sum();
    let f = d[i - 1];
    let g = if f > 0.0 { -h.sqrt() } else { h.sqrt() };
    e[i] = scale * g;
    h -= f * g;
    d[i - 1] = f - g;
    project(v, d, e, i);
    e[..i].iter_mut().for_each(|value| *value /= h);
    let along: f64 = e[..i].iter().zip(&*d).map(|(e, d)| e * d).sum();
    let half = along / (h + h);
    e[..i].iter_mut().zip(&*d).for_each(|(e, d)| *e -= half * d);
    for j in 0..i {
        let (f, g) = (d[j], e[j]);
        for k in j..i {
            v[k][j] -= f * e[k] + g * d[k];
        }
        d[j] = v[i - 1][j];
        v[i][j] = 0.0;
    }
    h
}

/// `e = V d` over the leading `i × i` lower triangle; keeps `d` in column `i`.
fn project(v: &mut [Vec<f64>], d: &[f64], e: &mut [f64], i: usize) {
    e[..i].fill(0.0);
    for j in 0..i {
        let f = d[j];
        v[j][i] = f;
        let mut g = e[j] + v[j][j] * f;
        for k in j + 1..i {
            g += v[k][j] * d[k];
            e[k] += v[k][j] * f;
        }
        e[j] = g;
    }
}

fn accumulate(v: &mut [Vec<f64>], d: &mut [f64]) {
    let n = v.len();
    for i in 0..n.saturating_sub(1) {
        v[n - 1][i] = v[i][i];
        v[i][i] = 1.0;
        let h = d[i + 1];
        if h != 0.0 {
            let reflector: Vec<f64> = (0..=i).map(|k| v[k][i + 1]).collect();
            let sums = column_sums(v, &reflector);
            for (row, along) in v.iter_mut().zip(&reflector) {
                let step = along / h;
                row.iter_mut().zip(&sums).for_each(|(value, sum)| *value -= step * sum);
            }
        }
        v[..=i].iter_mut().for_each(|row| row[i + 1] = 0.0);
    }
    if let Some(last) = v.last_mut() {
        d.copy_from_slice(last);
        last.fill(0.0);
        last[n - 1] = 1.0;
    }
}

/// For each column among the first `reflector.len()` its product with the reflector.
fn column_sums(v: &[Vec<f64>], reflector: &[f64]) -> Vec<f64> {
    let mut sums = vec![0.0; reflector.len()];
    for (row, scale) in v.iter().zip(reflector) {
        sums.iter_mut().zip(row).for_each(|(sum, value)| *sum += scale * value);
    }
    sums
}

/// Implicit QL on the tridiagonal matrix; `vectors` holds one vector a row and is turned along.
fn diagonalise(d: &mut [f64], e: &mut [f64], vectors: &mut [Vec<f64>]) {
    let n = d.len();
    if n == 0 {
        return;
    }
    e.rotate_left(1);
    e[n - 1] = 0.0;
    let (mut shift, mut largest) = (0.0, 0.0_f64);
    for l in 0..n {
        largest = largest.max(d[l].abs() + e[l].abs());
        let m = (l..n).find(|&m| e[m].abs() <= f64::EPSILON * largest).unwrap_or(n - 1);
        for _ in 0..ITERATIONS {
            if m == l || e[l].abs() <= f64::EPSILON * largest {
                break;
            }
            shift += shift_origin(d, e, l);
            sweep(d, e, vectors, l, m);
        }
        d[l] += shift;
        e[l] = 0.0;
    }
}

/// Subtracts the shift from the diagonal and returns it.
fn shift_origin(d: &mut [f64], e: &[f64], l: usize) -> f64 {
    let g = d[l];
    let p = (d[l + 1] - g) / (2.0 * e[l]);
    let length = (p * p + 1.0).sqrt();
    let r = if p < 0.0 { -length } else { length };
    d[l] = e[l] / (p + r);
    d[l + 1] = e[l] * (p + r);
    let h = g - d[l];
    d[l + 2..].iter_mut().for_each(|value| *value -= h);
    h
}

/// One implicit QL sweep from `m` up to `l`.
fn sweep(d: &mut [f64], e: &mut [f64], vectors: &mut [Vec<f64>], l: usize, m: usize) {
    let (below, second) = (d[l + 1], e[l + 1]);
    let mut p = d[m];
    let (mut c, mut c2, mut c3, mut s, mut s2) = (1.0, 1.0, 1.0, 0.0, 0.0);
    for i in (l..m).rev() {
        (c3, c2, s2) = (c2, c, s);
        let g = c * e[i];
        let h = c * p;
        let r = (p * p + e[i] * e[i]).sqrt();
        e[i + 1] = s * r;
        s = e[i] / r;
        c = p / r;
        p = c * d[i] - s * g;
        d[i + 1] = h + s * (c * g + s * d[i]);
        turn(vectors, i, c, s);
    }
    p = -s * s2 * c3 * second * e[l] / below;
    e[l] = s * p;
    d[l] = c * p;
}

fn turn(vectors: &mut [Vec<f64>], i: usize, c: f64, s: f64) {
    let (head, tail) = vectors.split_at_mut(i + 1);
    for (low, high) in head[i].iter_mut().zip(&mut tail[0]) {
        let h = *high;
        *high = s * *low + c * h;
        *low = c * *low - s * h;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::random::Random;

    #[test]
    fn vectors_rebuild_the_matrix() {
        for size in [1, 2, 5, 40] {
            let mut random = Random::new(3, size as u64);
            let mut matrix = vec![0.0; size * size];
            for i in 0..size {
                for j in 0..=i {
                    let value = random.below(2001) as f64 / 1000.0 - 1.0;
                    matrix[i * size + j] = value;
                    matrix[j * size + i] = value;
                }
            }
            let (values, vectors) = symmetric(&matrix, size);
            assert!(values.windows(2).all(|pair| pair[0] >= pair[1]));
            for i in 0..size {
                for j in 0..size {
                    let rebuilt: f64 = (0..size).map(|k| values[k] * vectors[k][i] * vectors[k][j]).sum();
                    assert!((rebuilt - matrix[i * size + j]).abs() < 1e-10, "{size}: {i} {j}");
                }
            }
        }
    }
}
