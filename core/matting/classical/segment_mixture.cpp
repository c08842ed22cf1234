#include "matting/classical/segment_mixture.h"

#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cmath>

namespace sdmatte {
namespace {

constexpr float sensor_variance = 3.0F; // Lab units squared; also keeps flat colours invertible
constexpr float unseen_density = 1.5e-8F;
constexpr int refinements = 3;
constexpr float two_pi = 6.2831853F;

struct Cluster {
    Eigen::Vector3f mean = Eigen::Vector3f::Zero();
    Eigen::Matrix3f covariance = Eigen::Matrix3f::Zero();
    float count = 0;
    float spread = 0; // the largest eigenvalue of the covariance
    Eigen::Vector3f axis = Eigen::Vector3f::UnitX();
};

Eigen::Vector3f vector_of(const Lab& colour)
{
    return {colour[0], colour[1], colour[2]};
}

std::vector<Cluster> measure(std::span<const Lab> colours, std::span<const int> owner, int count)
{
    std::vector<Cluster> clusters(static_cast<std::size_t>(count));
    std::vector<Eigen::Matrix3f> squares(clusters.size(), Eigen::Matrix3f::Zero());
    const Eigen::Vector3f origin = vector_of(colours.front());
    for (std::size_t i = 0; i < colours.size(); ++i) {
        const Eigen::Vector3f colour = vector_of(colours[i]) - origin;
        const auto k = static_cast<std::size_t>(owner[i]);
        clusters[k].mean += colour;
        clusters[k].count += 1;
        squares[k].noalias() += colour * colour.transpose();
    }
    for (std::size_t k = 0; k < clusters.size(); ++k) {
        Cluster& cluster = clusters[k];
        if (cluster.count == 0)
            continue;
        cluster.mean /= cluster.count;
        cluster.covariance = squares[k] / cluster.count - cluster.mean * cluster.mean.transpose();
        cluster.mean += origin;
        const Eigen::SelfAdjointEigenSolver<Eigen::Matrix3f> solver(cluster.covariance);
        cluster.spread = solver.eigenvalues()[2];
        cluster.axis = solver.eigenvectors().col(2);
    }
    return clusters;
}

void assign_to_nearest(std::span<const Lab> colours, const std::vector<Cluster>& clusters,
                       std::span<int> owner)
{
    for (std::size_t i = 0; i < colours.size(); ++i) {
        float nearest = std::numeric_limits<float>::max();
        for (std::size_t k = 0; k < clusters.size(); ++k) {
            const float distance = (vector_of(colours[i]) - clusters[k].mean).squaredNorm();
            if (clusters[k].count > 0 && distance < nearest) {
                nearest = distance;
                owner[i] = static_cast<int>(k);
            }
        }
    }
}

ColourMixture::Part part_of(const Cluster& cluster, std::size_t total)
{
    Eigen::Matrix3f covariance = cluster.covariance;
    covariance.diagonal().array() += sensor_variance;
    const Eigen::LLT<Eigen::Matrix3f> cholesky(covariance);
    const Eigen::Matrix3f lower = cholesky.matrixL();
    const Eigen::Matrix3f whitening = cholesky.matrixL().solve(Eigen::Matrix3f::Identity());
    const float root_determinant = lower(0, 0) * lower(1, 1) * lower(2, 2);
    return {.mean = {cluster.mean[0], cluster.mean[1], cluster.mean[2]},
            .whitening = {whitening(0, 0), whitening(1, 0), whitening(1, 1), whitening(2, 0),
                          whitening(2, 1), whitening(2, 2)},
            .scale = cluster.count / static_cast<float>(total)
                     / (root_determinant * std::pow(two_pi, 1.5F))};
}

} // namespace

ColourMixture fit_mixture(std::span<const Lab> colours, int part_count)
{
    ColourMixture mixture;
    if (colours.empty())
        return mixture;
    std::vector<int> owner(colours.size(), 0);
    std::vector<Cluster> clusters = measure(colours, owner, 1);
    while (static_cast<int>(clusters.size()) < part_count) {
        const auto widest = std::ranges::max_element(
            clusters, {}, [](const Cluster& cluster) { return cluster.spread * cluster.count; });
        if (widest->spread < sensor_variance)
            break;
        const int divided = static_cast<int>(widest - clusters.begin());
        const int added = static_cast<int>(clusters.size());
        const float threshold = widest->axis.dot(widest->mean);
        for (std::size_t i = 0; i < colours.size(); ++i) {
            if (owner[i] == divided && widest->axis.dot(vector_of(colours[i])) > threshold)
                owner[i] = added;
        }
        clusters = measure(colours, owner, added + 1);
    }
    for (int i = 0; i < refinements && clusters.size() > 1; ++i) {
        assign_to_nearest(colours, clusters, owner);
        clusters = measure(colours, owner, static_cast<int>(clusters.size()));
    }
    for (const Cluster& cluster : clusters) {
        if (cluster.count > 0)
            mixture.parts.push_back(part_of(cluster, colours.size()));
    }
    return mixture;
}

float surprise(const ColourMixture& mixture, const Lab& colour)
{
    float density = unseen_density;
    for (const ColourMixture::Part& part : mixture.parts) {
        const float l = colour[0] - part.mean[0];
        const float a = colour[1] - part.mean[1];
        const float b = colour[2] - part.mean[2];
        const std::array<float, 6>& w = part.whitening;
        const float u = w[0] * l;
        const float v = w[1] * l + w[2] * a;
        const float t = w[3] * l + w[4] * a + w[5] * b;
        density += part.scale * std::exp(-0.5F * (u * u + v * v + t * t));
    }
    return -std::log(density);
}

} // namespace sdmatte
